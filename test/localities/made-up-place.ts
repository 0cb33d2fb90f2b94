/** A sixth place that exists only here: a new place must be a folder of data, never code. */
export const PROFILE = `
slug: suoi-mo
aliases: [suoi-xua]
name: Suối Mơ
kind: xã
province: { slug: nui-xa, name: tỉnh Núi Xa }
unit: { word: bản, head: trưởng bản }
spellings: [Suối Mờ]
formerNames: [xã Suối Xưa]
merger: { since: 2025-07-01, decision: Nghị quyết 1/NQ, parts: [xã Suối Xưa], confidence: A }
notice: null
offices:
  - { id: committee, name: UBND xã Suối Mơ, shortName: UBND xã, source: plan }
  - { id: police, name: Công an xã Suối Mơ, shortName: Công an xã, source: law, duties: { residents: Làm VNeID } }
  - { id: carriers, name: nhà mạng, shortName: nhà mạng, source: plan }
responsibilities:
  vneid: { receiver: police, fixer: police, told: committee, source: law }
  online-services: { receiver: committee, fixer: committee, told: committee, source: law }
  digital-signature: { receiver: committee, fixer: carriers, told: committee, source: law }
  weak-signal: { receiver: committee, coordinator: police, fixer: carriers, told: committee, source: plan }
  telecom-works: { receiver: committee, fixer: carriers, told: committee, source: law }
  loudspeaker: { receiver: committee, fixer: committee, told: committee, source: law }
  fraud: { receiver: police, fixer: police, told: committee, source: law }
  land-and-business: { receiver: committee, fixer: committee, told: committee, source: law }
  allowances-and-classes: { receiver: committee, fixer: committee, told: committee, source: law }
words:
  police: Công an xã Suối Mơ
  one_stop: Trung tâm Phục vụ hành chính công xã Suối Mơ
  committee: UBND xã Suối Mơ
  culture_office: UBND xã Suối Mơ
  economy_office: UBND xã Suối Mơ
  digital_team: Tổ công nghệ số cộng đồng
  signal_office: UBND xã Suối Mơ
  broadcaster: UBND xã Suối Mơ
  social_insurance: Bảo hiểm xã hội cơ sở Núi Xa
contacts: { police: { phone: null, address: null, hours: null } }
workingHours: { days: [1, 2, 3, 4, 5], periods: [["07:30", "11:30"]], confirmed: false }
signal:
  rules:
    - { id: everything, receiver: committee, fixer: carriers, told: police, why: Kế hoạch giao UBND xã, source: plan }
`;

export const PLAN = `
name: Kế hoạch số xã Suối Mơ
issuer: UBND xã Suối Mơ
number: null
date: { value: 2026, approximate: true }
period: { from: 2026, to: 2030 }
inForce: true
basis: [Kế hoạch của tỉnh]
indicators:
  - id: digital-signature
    name: Chữ ký số
    target: { text: từ 30% trở lên, comparison: at-least, number: 30, unit: "%", year: 2026 }
    lead: null
    support: [nhà mạng]
    counted: null
tasks: []
reporting: { rhythm: quarterly, text: Hằng quý, collector: UBND xã, recipients: [Sở] }
contradictions: []
`;
