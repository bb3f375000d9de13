import type { Locale } from './locales.ts';

/** What the buttons of « cite, share » say; the reader's browser loads them when that part is opened. */
export interface CopyWords {
  link: string;
  citation: string;
  share: string;
  marks: string;
  /** After the marks were shown. */
  shown: string;
  /** The name of the mark of one passage, before its anchor. */
  passage: string;
  copied: string;
  /** The browser refuses: the text is selected, the reader copies it. */
  refused: string;
}

/** In each language. */
export const copyWords: Record<Locale, CopyWords> = {
  fr: {
    link: 'Copier le lien',
    citation: 'Copier la citation',
    share: 'Partager…',
    marks: 'Un lien par paragraphe',
    shown: 'Chaque titre et chaque paragraphe se termine maintenant par un # qui copie son adresse.',
    passage: 'Copier le lien du passage',
    copied: 'Copié',
    refused: 'Le navigateur refuse de copier. Le texte est sélectionné, copiez-le vous-même.',
  },
  vi: {
    link: 'Sao chép liên kết',
    citation: 'Sao chép câu trích dẫn',
    share: 'Chia sẻ…',
    marks: 'Liên kết cho từng đoạn',
    shown: 'Cuối mỗi tiêu đề và mỗi đoạn giờ có dấu #: bấm vào đó để sao chép liên kết đến đoạn ấy.',
    passage: 'Sao chép liên kết của đoạn',
    copied: 'Đã sao chép',
    refused: 'Trình duyệt không cho sao chép. Nội dung đã được chọn sẵn: bạn hãy tự sao chép.',
  },
};
