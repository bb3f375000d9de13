import { citeVi } from './cite-words-vi.ts';
import { casesVi } from './case-words-vi.ts';
import { keepVi } from './keep-words-vi.ts';
import { lessonsVi } from './lesson-words-vi.ts';
import { recordsVi } from './record-words-vi.ts';
import { searchVi } from './search-words-vi.ts';
import { mapVi } from './see-words-map-vi.ts';
import { posterVi } from './see-words-poster-vi.ts';
import { levelsVi } from './see-words-levels-vi.ts';
import { sideVi } from './see-words-side-vi.ts';
import { clockVi } from './see-words-clock-vi.ts';
import { diagramsVi } from './see-words-diagrams-vi.ts';
import { scaleVi } from './see-words-timeline-vi.ts';
import type { Words } from './fr.ts';

/** The interface words in Vietnamese. A key missing here is a type error. */
export const vi = {
  ...recordsVi,
  cite: citeVi,
  keep: keepVi,
  cases: casesVi,
  lessons: lessonsVi,
  signatories: mapVi,
  poster: posterVi,
  levels: levelsVi,
  sides: sideVi,
  clock: clockVi,
  diagrams: diagramsVi,
  scale: scaleVi,
  siteName: 'Hiểu Công ước Hà Nội',
  siteShort: 'Công ước Hà Nội',
  skip: 'Đến nội dung chính',
  menu: 'Trình đơn',
  mainNavigation: 'Điều hướng chính',
  breadcrumbs: 'Bạn đang ở đây',
  onThisPage: 'Trong trang này',
  sameSectionInOther: 'cùng đoạn này bằng tiếng Pháp',
  previous: 'Trước',
  next: 'Tiếp theo',
  neighbours: 'Trước và sau',
  sections: {
    home: 'Trang chủ',
    articles: 'Các điều',
    chapters: 'Các chương',
    timeline: 'Dòng thời gian',
    messages: 'Thông điệp',
    states: 'Quốc gia',
    questions: 'Hỏi đáp',
    family: 'Đối chiếu',
    figures: 'Số liệu',
    glossary: 'Thuật ngữ',
    cases: 'Tình huống',
    lessons: 'Bài học',
    search: 'Tìm kiếm',
    downloads: 'Tải về',
    people: 'Nhân vật',
    sources: 'Nguồn',
    about: 'Giới thiệu',
    accessibility: 'Khả năng tiếp cận',
    privacy: 'Quyền riêng tư',
  },
  article: (number: number) => `Điều ${number}`,
  articleInText: (number: number) => `Điều ${number}`,
  chapter: (numeral: string) => `Chương ${numeral}`,
  chapterInText: (numeral: string) => `Chương ${numeral}`,
  articleRange: (first: number, last: number) => (first === last ? `Điều ${first}` : `Điều ${first} đến Điều ${last}`),
  seeAll: ': xem cả 68 điều',
  youAreHere: (number: number, numeral: string) => `Điều ${number} trong 68 điều, Chương ${numeral}`,
  inOneSentence: 'Tóm gọn một câu',
  binding: {
    must: 'Bắt buộc: các quốc gia “phải” làm.',
    may: 'Cho phép: các quốc gia “có thể” làm.',
    both: 'Vừa bắt buộc vừa để lựa chọn: có “phải” và có “có thể”.',
  },
  marks: { offence: 'Tội phạm', power: 'Quyền hạn điều tra', cooperation: 'Hợp tác' },
  marksLegend: 'Ký hiệu',
  legalStatusText:
    'Đây là phần giải thích, không phải văn bản Công ước. Tiếng Việt không phải là ngôn ngữ chính thức của Công ước; tên điều là tên tạm dịch của chúng tôi và không có giá trị pháp lý.',
  authenticText: 'Đọc văn bản gốc tiếng Pháp (docs.un.org)',
  howChecked: 'Văn bản này được kiểm chứng thế nào',
  checked: {
    'authentic-text':
      'Đối chiếu từng điểm với một văn bản gốc của Công ước (bản tiếng Ả Rập, đọc qua bản sao của bên thứ ba) và với các bài phân tích đã công bố.',
    'official-extracts':
      'Đối chiếu một phần với các trích đoạn chính thức (Tuyển tập Điều ước của Liên hợp quốc), phần còn lại với các bài phân tích đã công bố.',
    'published-analyses':
      'Đối chiếu với các bài phân tích đã công bố và các công ước có trước, khi chưa có văn bản gốc trong tay: vì vậy không nêu số khoản.',
  },
  reviewedOn: (date: string) => `Rà soát ${date}.`,
  wordsToKnow: 'Từ cần biết',
  seeAlso: 'Các điều liên quan',
  discuss: 'Thảo luận trên lớp',
  citedFigures: 'Số liệu và tình trạng được nêu',
  sourcesHeading: 'Nguồn',
  articlesOfChapter: 'Các điều của chương này',
  carriedBy: 'Các điều được nhắc đến',
  outdated: 'Bản tiếng Việt này cũ hơn bản tiếng Pháp vừa được sửa. Nếu còn băn khoăn, bạn hãy đọc bản kia.',
  source: 'Nguồn',
  inCopy: (publisher: string) => `${publisher} (bản sao)`,
  asOf: (date: string) => `Tính đến ${date}`,
  counts: 'Con số này đếm gì',
  otherwise: 'Nơi khác ghi',
  otherwiseWhy: (where: string, why: string) => `${where}: ${why}`,
  confidence: { high: 'chắc chắn', medium: 'trung bình', low: 'thấp' },
  confidenceLabel: 'Độ tin cậy',
  dated: 'Dữ liệu cũ, cần kiểm tra lại',
  checkToday: 'Cách kiểm tra hôm nay',
  atTheAuthority: 'Kiểm tra tại nguồn',
  approx: 'mốc gần đúng',
  noDateYet: 'Chưa có ngày',
  ahead: 'sắp tới',
  sourcesDisagree: 'Điều chưa chắc chắn',
  speaker: 'Người nói',
  when: 'Thời gian',
  where: 'Địa điểm',
  definedIn: (letter: string) => `Định nghĩa tại Điều 2, điểm ${letter}`,
  inOtherLanguage: 'Tiếng Pháp',
  alsoSaid: 'Còn gọi là',
  trap: 'Lưu ý',
  qualifier: {
    about: (number: string) => `khoảng ${number}`,
    'more-than': (number: string) => `hơn ${number}`,
    nearly: (number: string) => `gần ${number}`,
    'at-least': (number: string) => `ít nhất ${number}`,
  },
  search: searchVi,
  footer: {
    licence: 'Nội dung: CC BY 4.0. Mã nguồn: MIT.',
    notOfficial: 'Trang giáo dục độc lập, giải thích Công ước và không phát ngôn thay cho ai.',
    builtOn: (date: string) => `Xuất bản ${date}.`,
    navigation: 'Tất cả các trang',
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Có thể địa chỉ bị gõ sai. Bạn hãy về trang chủ hoặc mở danh sách các điều.',
  },
  door: { text: 'Hiểu Công ước của Liên hợp quốc về chống tội phạm mạng.', enter: 'Đọc tiếng Việt' },
} satisfies Words;
