import type { clockFr } from './see-words-clock-fr.ts';

/** The words of the clock to entry into force, in Vietnamese. */
export const clockVi: typeof clockFr = {
  label: 'Công ước có hiệu lực như thế nào',
  steps: (instruments, days) => ({
    instruments: `Trước hết cần có ${instruments} được nộp tại Liên hợp quốc`,
    days: `rồi chờ ${days}`,
    force: 'khi đó Công ước có hiệu lực',
  }),
  short: 'có hiệu lực',
  day: 'Hình này minh họa quy tắc, không phải số liệu hôm nay.',
  today: 'Xem số liệu hôm nay tại cơ quan lưu chiểu',
  how: 'cách xem',
};
