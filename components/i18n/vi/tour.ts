import type { tour as en } from '../en/tour';

export const tour: typeof en = {
  onPhone: {
    chart: {
      title: 'Ai, việc gì, khi nào',
      text: 'Thời gian chạy từ trên xuống: vuốt để di chuyển, chụm hai ngón để phóng to. Hàng phía trên cho xem làn của một lãnh đạo hoặc tất cả; vuốt ngang để sang làn kế tiếp. Hình của dấu cho biết cuộc họp, đại hội, nhiệm vụ hay dấu mốc.',
    },
    present: {
      title: 'Trình bày',
      text: 'Vuốt để đi qua từng cảnh trên toàn màn hình. Rời kịch bản để trả lời câu hỏi, rồi quay lại cảnh ấy.',
    },
  },
  offer: 'Lần đầu đến đây?',
  offerNote: 'Sáu điểm dừng, khoảng một phút. Có thể xem lại ở mục Phím tắt.',
  take: 'Xem hướng dẫn',
  decline: 'Không, cảm ơn',
  title: 'Hướng dẫn',
  place: (stop, stops) => `${stop}/${stops}`,
  back: 'Quay lại',
  next: 'Tiếp',
  done: 'Xong',
  end: 'Kết thúc hướng dẫn',
  stops: {
    chart: {
      title: 'Ai, việc gì, khi nào',
      text: 'Mỗi hàng là một lãnh đạo; hình của dấu cho biết cuộc họp, đại hội, nhiệm vụ hay dấu mốc. Kéo để đi theo thời gian, giữ Ctrl và lăn chuột để phóng to.',
    },
    mark: {
      title: 'Ai nói vậy?',
      text: 'Bấm vào một dấu bất kỳ: các cụm từ làm căn cứ, kèm bài báo, nơi đăng và vị trí; ai có mặt, với chức vụ gì.',
    },
    legend: {
      title: 'Ngày ấy có chắc không?',
      text: 'Viền liền là ngày đã rõ. Khung nét đứt là “khoảng này”, mũi tên là “không nói khi nào kết thúc”. Chú giải giải thích mọi dấu.',
    },
    filters: {
      title: 'Hỏi',
      text: 'Lọc theo lãnh đạo, cơ quan, loại hay thời gian. Địa chỉ thay đổi theo: gửi đi, người khác sẽ thấy đúng như vậy.',
    },
    views: {
      title: 'Cũng những sự kiện ấy, dạng danh sách',
      text: 'Danh sách kèm căn cứ, hoặc bảng nhiệm vụ với những việc đến hạn.',
    },
    present: {
      title: 'Trình bày',
      text: 'Đi qua từng cảnh trên toàn màn hình. Rời kịch bản để trả lời câu hỏi; phím Enter đưa trở lại.',
    },
  },
};
