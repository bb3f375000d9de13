import type { Locale } from './locales.ts';

/** The words that only the e-books need, in French: the model that Vietnamese must follow. Typed straight, as in `fr.ts`. */
const fr = {
  contents: 'Sommaire',
  cover: 'Couverture',
  coverPicture:
    'Les 68 articles de la Convention : soixante-huit carrés, dont la couleur change à chaque chapitre, sous le titre du livre.',
  titlePage: 'Page de titre',
  start: 'Début du texte',
  subject: 'La Convention des Nations Unies contre la cybercriminalité, article par article.',
  online: 'En ligne :',
  accessibility:
    "Livre de texte : la taille des lettres, la police et les couleurs suivent les réglages de votre liseuse. On s'y déplace par le sommaire, par les titres et par les liens. Les rares images ont une description, et rien n'y clignote ni n'émet de son. Sa conformité à une norme d'accessibilité n'a pas été certifiée.",
};

const vi = {
  contents: 'Mục lục',
  cover: 'Bìa',
  coverPicture: '68 điều của Công ước: sáu mươi tám ô vuông đổi màu theo từng chương, bên dưới tên sách.',
  titlePage: 'Trang nhan đề',
  start: 'Bắt đầu nội dung',
  subject: 'Công ước của Liên hợp quốc về chống tội phạm mạng, lần lượt từng điều.',
  online: 'Trên mạng:',
  accessibility:
    'Sách chủ yếu là chữ: cỡ chữ, kiểu chữ và màu sắc theo cài đặt của máy đọc sách. Bạn di chuyển trong sách bằng mục lục, các tiêu đề và các liên kết. Số ít hình ảnh đều có mô tả; không có âm thanh hay nội dung nhấp nháy. Chưa có tổ chức nào chứng nhận sách theo một tiêu chuẩn về khả năng tiếp cận.',
} satisfies typeof fr;

/** The words of the e-books, by language. */
export const bookWords: Record<Locale, typeof fr> = { fr, vi };
