import type { PosterWords } from './see-words-poster-fr.ts';

/** The words of the wall posters and of the article cards, in Vietnamese. */
export const posterVi = {
  title: 'Công ước Hà Nội qua 68 điều',
  treaty: 'Công ước của Liên hợp quốc về chống tội phạm mạng',
  sentence: 'Công ước yêu cầu các quốc gia xử lý hình sự một số hành vi trên mạng, điều tra có điều kiện và giúp đỡ lẫn nhau.',
  description:
    'Bảng gồm 68 điều, xếp theo chín chương. Mỗi ô ghi số điều, tên ngắn, số chương và, nếu có, một ký hiệu: hình tròn là tội phạm, hình tam giác là quyền hạn điều tra, hình thoi là hợp tác.',
  card: 'Thẻ của điều này',
  cardRecord: (number: number, extension: string) => `Thẻ của Điều ${number} (${extension.toUpperCase()})`,
} satisfies PosterWords;
