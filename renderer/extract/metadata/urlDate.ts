const day = /[/_.-]((?:19|20)\d{2})[/_.-](0?[1-9]|1[0-2])[/_.-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const packedDay = /[/_.-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const month = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//;

/** The day or month in an address such as `/2013/08/02/title`, as EDTF; undefined where there is none. */
export function urlDate(url: string): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const [, y, m, d] = day.exec(path) ?? packedDay.exec(path) ?? month.exec(path) ?? [];
  return y && m ? [y, m.padStart(2, '0'), ...(d ? [d.padStart(2, '0')] : [])].join('-') : undefined;
}
