/** Nobody there can call for help. */
const noHelp =
  /\b(?:khong|chang|chua|cha) (?:the )?(?:goi|lien lac|bao|goi dien)(?: \S+){0,4} (?:11[2345]|cap cuu|cuu hoa|cong an|cuu ho|cuu nan)\b|\b(?:goi|lien lac)(?: \S+){0,3} (?:11[2345]|cap cuu|cuu hoa|cuu ho)(?: \S+){0,2} (?:khong|chang) (?:duoc|noi|len)\b/;
/** No network at all, not a weak one. */
const gone =
  /\b(?:mat (?:het |sach |trang |hoan toan )?(?:song|mang|lien lac|tin hieu)|(?:mat|khong con|khong co) (?:(?:mot|ti|tin|noi|vach|chut) )*(?:song|lien lac|tin hieu|vach song)|trang song|song mat (?:het|sach|hoan toan)|khong (?:goi|lien lac) duoc|khong co song|co lap)\b/;
const wholeHamlet =
  /\b(?:ca|toan|toan bo|het ca|nguyen) (?:cai )?(?:xom|thon|lang|ban|to dan pho|tdp|khu pho|khu|xa|phuong|to)\b/;
const flood = /\b(?:lu lut|lu quet|nuoc lu|con lu|tran lu|lut|ngap|sat lo|loc xoay|giong loc)\b/;
/** “bão” without marks is also “báo”; a storm is spoken of in these ways. */
const storm =
  /\b(?:tu (?:hom |tran |dem |luc )?bao|sau (?:tran |con |hom )?bao|tran bao|con bao|bao (?:so \d|xong|ve|lu|vao)|hom bao|dang bao)\b/;

/**
 * Whether people may be in danger for want of a network: they cannot reach 113, 114, 115; a whole hamlet has none at
 * all; or none is left in a storm or flood. @param plain in the plain form of the reader.
 */
export function isUrgent(plain: string): boolean {
  if (noHelp.test(plain)) return true;
  if (!gone.test(plain)) return false;
  const everyone = wholeHamlet.test(plain) && !/\b(?:chap chon|luc (?:co|duoc) luc|yeu)\b/.test(plain);
  return everyone || storm.test(plain) || flood.test(plain);
}
