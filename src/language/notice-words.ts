import type { Locale } from './locales.ts';

/** What is said, at the foot of a page, to those who keep a copy; the reader's browser loads it for nobody else. */
export const noticeWords: Record<Locale, { offline: (day: string) => string; newer: (day: string) => string; update: string }> = {
  fr: {
    offline: (day) => `Vous lisez la copie gardée sur cet appareil (${day}).`,
    newer: (day) => `Une version plus récente existe (${day}).`,
    update: 'Mettre à jour la copie gardée',
  },
  vi: {
    offline: (day) => `Bạn đang đọc bản lưu trên thiết bị này (${day}).`,
    newer: (day) => `Đã có bản mới hơn (${day}).`,
    update: 'Cập nhật bản lưu',
  },
};
