/** What ends a value that has no quotes. */
const endsValue = /[\s()（）"“”„«»「」『』\uFF02]|\*$/u;

/** A value of a filter as it is typed: in quotes where it would end too early without. */
export function quoteValue(value: string): string {
  const plain = value.replaceAll('\0', '').trim();
  if (plain !== '' && !endsValue.test(plain)) return plain;
  if (!plain.includes('"')) return `"${plain}"`;
  return plain.includes('」') ? `"${plain.replaceAll('"', ' ')}"` : `「${plain}」`;
}
