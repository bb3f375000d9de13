import type { casesFr } from './case-words-fr.ts';

/** The words of the cases, in Vietnamese. */
export const casesVi: typeof casesFr = {
  path: 'Đường đi của vụ việc',
  how: 'Vòng tròn có số: người hành động. Chấm đặc: người liên quan. Nét mảnh dẫn đến bước tiếp theo.',
  begins: 'Tình huống',
  step: (number) => `Bước ${number}`,
  risk: 'Rủi ro',
  protects: 'Nhờ đâu được bảo vệ',
  ask: 'Còn bạn thì sao?',
  ends: 'Điều cần nhớ',
  invented:
    'Câu chuyện hư cấu: nhân vật và sự việc đều không có thật. Truyện giả định rằng các nước được nhắc đến đều áp dụng Công ước.',
  usedIn: 'Tình huống và bài học',
  articles: 'Các điều trong tình huống này',
  steps: (count) => `${count} bước`,
};
