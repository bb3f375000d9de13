import type { citeFr } from './cite-words-fr.ts';

/** The words of « cite, share » in Vietnamese. */
export const citeVi = {
  label: 'Trích dẫn trang này',
  open: 'Trích dẫn, chia sẻ',
  inOther: 'Bằng tiếng Pháp',
  toClass: 'Gửi trang này cho lớp học, qua trang web khác và trong thẻ mới',
  reviewed: (date) => `rà soát ${date}`,
  version: (date) => `bản ${date}`,
  reference: (title, site, date, year) => `${site} (${year}), “${title}”, ${date},`,
} satisfies typeof citeFr;
