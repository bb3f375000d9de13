import type { keepFr } from './keep-words-fr.ts';

/** The words of the copy that a reader keeps on a device, in Vietnamese. */
export const keepVi = {
  durable:
    'Trình duyệt có thể xóa bản lưu khi thiết bị thiếu chỗ hoặc khi lâu ngày bạn không quay lại. Để giữ chắc hơn, bạn hãy cài trang web trước (“Thêm vào màn hình chính”), rồi lưu từ biểu tượng vừa có.',
  instead: 'Ở đây không lưu được trang web: cần có JavaScript và trang phải được mở qua https. Bạn hãy dùng bản chép vào USB.',
  kinds: {
    none: 'Không lưu',
    all: 'Toàn bộ, có cả tìm kiếm',
    lessons: 'Chỉ các bài học, phần trắc nghiệm và thuật ngữ',
    articles: 'Chỉ các điều, các chương và thuật ngữ',
  },
  isKept: 'đã lưu',
  buttons: {
    keep: 'Lưu trang web này vào thiết bị',
    continue: 'Tải tiếp',
    update: 'Cập nhật',
    change: 'Áp dụng lựa chọn này',
    pause: 'Tạm dừng',
    drop: 'Bỏ lần tải này',
    remove: 'Gỡ bản lưu',
  },
  progress: 'Đang tải về',
  said: {
    figures: '{done} trên {total}',
    nothing: 'Chưa có gì được lưu trên thiết bị này.',
    kept: 'Thiết bị này đang lưu bản {day}: {size}.',
    newer: 'Đã có bản mới hơn, {day}. Bản đang lưu vẫn dùng được cho đến khi bản mới tải về đầy đủ.',
    unreachable: 'Không kết nối được với trang web: cần có mạng để lưu hoặc thay đổi bản lưu.',
    cutOff: 'Một lần tải về đã dừng giữa chừng. Nếu tải tiếp, chỉ phần còn thiếu mới được tải.',
    chooseFirst: 'Bạn hãy chọn ít nhất một ngôn ngữ.',
    starting: 'Đang tải về: bạn hãy để thẻ này mở.',
    paused: 'Đã tạm dừng. Những gì đã tải về không bị mất.',
    done: 'Đã xong: từ giờ, phần bạn chọn mở được khi không có mạng.',
    dropped: 'Đã bỏ lần tải này. Những gì đã tải về được xóa.',
    removeSure: 'Gỡ bản lưu khỏi thiết bị này? Khi không có mạng, trang web sẽ không mở được nữa.',
    removed: 'Đã gỡ bản lưu. Không còn gì lưu lại trên thiết bị này.',
    network: 'Mất kết nối mạng. Bản đang lưu không thay đổi, và những gì đã tải về không bị mất.',
    broken:
      'Một tệp nhận được không phải là tệp của trang web: có thể mạng Wi-Fi đang chờ bạn đăng nhập, hoặc trang web đang được cập nhật. Bản đang lưu không thay đổi. Bạn hãy thử lại sau ít phút.',
    room: 'Không đủ chỗ: cần trống {needed}. Bản đang lưu không thay đổi. Bạn hãy giải phóng bớt chỗ hoặc chọn ít hơn.',
    busy: 'Một thẻ khác đang làm việc này.',
    failed: 'Trình duyệt không cho lưu trang web (có phải bạn đang duyệt ẩn danh?). Bản đang lưu không thay đổi.',
  },
  notHere: {
    title: 'Trang này chưa được lưu trên thiết bị',
    text: 'Hiện không có mạng, và bản lưu không có trang này.',
    retry: 'Thử lại',
  },
} satisfies typeof keepFr;
