/** Takes as long for a near miss as for a far one. */
export function isRightSecret(given: string, right: string): boolean {
  let different = given.length ^ right.length;
  for (let index = 0; index < right.length; index += 1)
    different |= given.charCodeAt(index) ^ right.charCodeAt(index);
  return different === 0;
}
