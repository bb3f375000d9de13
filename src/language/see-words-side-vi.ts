import type { sideFr } from './see-words-side-fr.ts';

/** The words of the pages with both languages side by side, in Vietnamese. */
export const sideVi = {
  link: 'Song ngữ Việt–Pháp',
  title: (article) => `${article}: song ngữ`,
  shown: 'Ngôn ngữ hiển thị',
  both: 'Cả hai',
  alone: 'Đọc riêng bài này, kèm từ cần biết và nguồn',
} satisfies typeof sideFr;
