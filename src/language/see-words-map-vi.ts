import type { MapWords } from './see-words-map-fr.ts';

/** The words of the map of signatories and of the growth of their number, in Vietnamese. */
export const mapVi = {
  map: 'Bản đồ các bên ký',
  growth: 'Số bên ký tăng lên như thế nào',
  list: 'Danh sách',
  label: 'Bản đồ thế giới các bên ký Công ước. Danh sách bên dưới cho biết cùng nội dung, theo từng bên ký.',
  established: 'chắc chắn đã ký',
  reported: (names: string) => `có tin đã ký, chưa chắc chắn: ${names}`,
  small: 'nước nhỏ đã ký, có thêm một chấm cho dễ thấy',
  rest: 'trang này chưa ghi nhận chữ ký nào',
  union:
    'Liên minh châu Âu cũng đã ký. Liên minh không phải là một quốc gia nên không được vẽ trên bản đồ; trong số các nước thuộc Liên minh, chỉ những nước đã ký với tư cách riêng mới được đánh dấu. Nhà nước Palestine, quan sát viên tại Liên hợp quốc, được đánh dấu như mọi bên ký khác.',
  rule: 'Đường nét đã được giản lược, lấy từ Natural Earth, một bản đồ thuộc về công chúng, vẽ theo bên đang quản lý trên thực tế; dùng lại các đường này không có nghĩa là công nhận bên nào đúng. Giữa hai nước không được đánh dấu, bản đồ không vẽ biên giới; mọi đường biên giới khác được vẽ như nhau. Vùng lãnh thổ nào được dữ liệu này vẽ riêng mà không phải là một bên ký thì không được đánh dấu cho bên nào; Crimea và Tây Sahara, do chúng tôi tách riêng, cũng được để trống. Ở tỷ lệ này không có châu Nam Cực và phần lớn các đảo nhỏ, bất kể bên nào tuyên bố chủ quyền. Dấu trên bản đồ chỉ cho biết ai đã ký, không nói gì hơn.',
  toList: 'Xem danh sách: ngày ký và những điểm chưa chắc chắn',
  after:
    'Số chữ ký đạt được sau mỗi ngày có bên ký. Các thanh bắt đầu từ số không; phần gạch chéo ở cuối thanh là số chữ ký thêm trong ngày đó. Khoảng cách giữa các ngày không theo tỷ lệ.',
  signatures: (count: number) => `${count} chữ ký`,
  added: (count: number) => `+ ${count}`,
  ifConfirmed: 'nếu được xác nhận',
  undated: (names: string) => `Có tin đã ký nhưng không rõ ngày, không tính ở đây: ${names}.`,
} satisfies MapWords;
