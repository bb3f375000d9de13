import type { scaleFr } from './see-words-timeline-fr.ts';

/** The words of the timeline to scale, in Vietnamese. */
export const scaleVi: typeof scaleFr = {
  how: 'Mỗi vòng tròn là một sự kiện, đặt theo ngày diễn ra: khoảng cách càng dài, thời gian trôi qua càng lâu. Con số dẫn đến danh sách bên dưới; vòng tròn rỗng là sự kiện sắp tới; nét đứt là chưa rõ ngày chính xác.',
  whole: (first, last) => `Từ ${first} đến ${last}`,
  closer: (first, last) => (first === last ? `Năm ${first}, phóng to` : `Từ ${first} đến ${last}, phóng to`),
  point: (number, date, title) => `${number}. ${date}: ${title}`,
};
