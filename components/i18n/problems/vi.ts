/**
 * What is wrong with a file, in Vietnamese: by the English template, with the same placeholders.
 * Keys, values and EDTF stay as the format has them.
 */
export const vi: Readonly<Record<string, string>> = {
  // What the checks of a dataset find.
  leader: 'lãnh đạo',
  institution: 'cơ quan',
  article: 'bài báo',
  report: 'nguồn ngoài bài báo',
  event: 'sự kiện',
  'no {0} has the id "{1}"': 'không có {0} nào mang id "{1}"',
  'add it, or correct the id': 'thêm mục ấy, hoặc sửa id',
  'the id "{0}" is taken': 'id "{0}" đã được dùng',
  'give it another id': 'đặt id khác',
  '"{0}" has no evidence': '"{0}" không có evidence',
  'name the passage it comes from': 'nêu đoạn văn làm căn cứ',
  'the position is not as long as the phrase': 'position không dài bằng cụm từ được trích',
  'count code points, end excluded': 'đếm theo điểm mã Unicode, không tính vị trí end',
  'no report stands beside the articles': 'không có nguồn nào khác bên cạnh các bài báo',
  'give articleStatus only where a report made the status another':
    'chỉ ghi articleStatus khi một nguồn khác đã làm thay đổi status',
  'a task, and nothing else, has a task block':
    'nhiệm vụ phải có khối task, còn loại sự kiện khác thì không',
  'add or remove it': 'thêm vào hoặc bỏ đi',
  'the relation to the meeting is missing': 'thiếu quan hệ với cuộc họp',
  'relate it to "{0}" as assigned-at': 'thêm quan hệ assigned-at với "{0}"',
  'an external date stands beside what the articles say':
    'ngày lấy từ nguồn khác phải đi kèm ngày theo các bài báo',
  'give articleDate (null if the articles support none) exactly with such a date':
    'ghi articleDate khi và chỉ khi có ngày như vậy (null nếu các bài báo không cho biết ngày)',
  'write an existing date in EDTF': 'ghi một ngày có thật theo EDTF',
  'earliest and latest are not those of "{0}"': 'earliest và latest không khớp với "{0}"',
  'write {0} and {1}': 'ghi {0} và {1}',
  '"{0}" is no {1}': '"{0}" không ứng với precision {1}',
  'correct one of the two': 'sửa một trong hai',
  'an inferred date lacks its reasoning': 'ngày suy luận chưa nêu lý do',
  'write it as note': 'ghi lý do vào note',
  '"{0}" is set at another task': '"{0}" được giao tại một nhiệm vụ khác',
  'name the meeting; relate the tasks with implements or part-of':
    'nêu cuộc họp; nối hai nhiệm vụ bằng implements hoặc part-of',
  'the event is related to itself': 'sự kiện có quan hệ với chính nó',
  'name the other event': 'nêu sự kiện kia',
  '"{0}" is a part of itself': '"{0}" là một phần của chính nó',
  'break the circle of part-of': 'gỡ vòng lặp part-of',
  'break the circle': 'gỡ vòng lặp',
  '"{0}" has no day in common with "{1}", whose part it is':
    '"{0}" không có ngày nào chung với "{1}", dù là một phần của sự kiện ấy',
  'correct one of the two dates, or the relation': 'sửa một trong hai ngày, hoặc sửa quan hệ',
  'it ends on {0}, before it begins': 'kết thúc vào {0}, trước khi bắt đầu',
  'exchange start and end': 'đổi chỗ start và end',
  'an article has a file, a report has none': 'bài báo phải có tệp, nguồn khác thì không',
  'give file and sha256 to an article, and null to an external report':
    'ghi file và sha256 cho bài báo, ghi null cho nguồn khác',

  // Dates.
  '"{0}" has more than one "/"': '"{0}" có nhiều hơn một dấu "/"',
  '"{0}" is open on both sides': '"{0}" để mở cả hai đầu',
  '"{0}" ends before it begins': '"{0}" kết thúc trước khi bắt đầu',
  '"{0}" is no EDTF date: write 2026, 2026-01, 2026-01-31, 2026-33 (a quarter) or an interval such as 2026-01/2026-03 or 2026-01-31/..':
    '"{0}" không phải ngày theo EDTF: ghi 2026, 2026-01, 2026-01-31, 2026-33 (một quý) hoặc một khoảng như 2026-01/2026-03 hay 2026-01-31/..',
  '"{0}" leaves its year unspecified': '"{0}" không nêu rõ năm',
  '"{0}" leaves its month unspecified': '"{0}" không nêu rõ tháng',
  '"{0}" gives a day to a season or quarter': '"{0}" ghi thêm ngày cho một mùa hoặc quý',
  '"{0}" ends after the year 9999': '"{0}" kết thúc sau năm 9999',
  '"{0}" has no month {1}': '"{0}" ghi tháng {1}, là tháng không có',
  'there is no day {0}': 'không có ngày {0}',
  '"{0}" needs one year, quarter or month, not {1}':
    '"{0}" cần đúng một năm, một quý hoặc một tháng, không phải {1}',

  // What the schema finds.
  'line {0}: {1}': 'dòng {0}: {1}',
  'it is missing': 'còn thiếu',
  'add it': 'thêm vào',
  'add it: {0}': 'thêm vào: {0}',
  'it is {0}': 'giá trị đang là {0}',
  'write {0}': 'ghi {0}',
  'one of {0}': 'một trong các giá trị {0}',
  'did you mean "{0}"? write {1}': 'có phải ý bạn là "{0}"? hãy ghi {1}',
  '{0} is not allowed here': 'ở đây không được dùng {0}',
  '{0} is not valid': '{0} không hợp lệ',
  'the format has no key {0} here': 'ở đây định dạng không có khóa {0}',
  'correct its spelling, or remove it': 'sửa chính tả, hoặc bỏ đi',
  'it is empty': 'đang để trống',
  'write it': 'ghi nội dung vào',
  'add what is missing': 'bổ sung phần còn thiếu',
  'shorten it': 'rút ngắn lại',
  'it lists fewer than {0}': 'danh sách có ít hơn {0} mục',
  'it lists more than {0}': 'danh sách có nhiều hơn {0} mục',
  'it has fewer than {0} characters': 'ngắn hơn {0} ký tự',
  'it is more than {0} characters': 'dài hơn {0} ký tự',
  'it is less than {0}': 'nhỏ hơn {0}',
  'it is more than {0}': 'lớn hơn {0}',
  'it has more than {0}': 'có nhiều hơn {0} sự kiện',
  'divide it': 'chia nhỏ ra',
  'divide the dataset': 'chia bộ dữ liệu thành nhiều bộ',
  'shorten the list, or divide it': 'rút ngắn danh sách, hoặc chia nhỏ ra',
  'it is nested more than {0} levels deep': 'lồng vào nhau quá {0} cấp',
  'it is nested too deeply': 'lồng vào nhau quá nhiều cấp',
  'write it as the format shows': 'ghi theo đúng định dạng',
  'a list': 'một danh sách',
  'an object': 'một đối tượng',
  'text, in double quotes': 'văn bản, trong dấu ngoặc kép',
  'a list: […]': 'một danh sách: […]',
  'an object: {…}': 'một đối tượng: {…}',
  'a whole number': 'một số nguyên',
  'true or false': 'true hoặc false',
  'it is no list': 'không phải danh sách',
  'add it: a list: […]': 'thêm vào một danh sách: […]',
  'write a list of events: […]': 'ghi một danh sách sự kiện: […]',
  'use lower-case letters, digits and single hyphens':
    'chỉ dùng chữ thường không dấu, chữ số và từng dấu gạch nối đơn',
  'give an existing calendar day as YYYY-MM-DD': 'ghi một ngày có thật theo dạng YYYY-MM-DD',
  'give the address from its "?" on, without spaces':
    'ghi địa chỉ kể từ dấu "?", không có khoảng trắng',
  'give the 64 hex digits': 'ghi đủ 64 chữ số thập lục phân',
  'write it in one line': 'ghi trên một dòng',
  'remove the hidden character {0}, the {1}. of the text: it can make the text look like another':
    'xóa ký tự ẩn {0}, ký tự thứ {1} của văn bản: nó có thể làm văn bản trông như một văn bản khác',

  // What is no JSON.
  'line {0}, column {1}': 'dòng {0}, cột {1}',
  '{0}: {1}': '{0}: {1}',
  'line {0}: it is no UTF-8': 'dòng {0}: không phải UTF-8',
  'save the file as UTF-8': 'lưu lại tệp theo bảng mã UTF-8',
  'something stands behind the end': 'còn nội dung sau chỗ kết thúc',
  'remove it, or separate it': 'bỏ đi, hoặc tách riêng ra',
  'the text ends too early': 'văn bản kết thúc quá sớm',
  'complete it: it may have been cut off': 'bổ sung cho đủ: có thể văn bản đã bị cắt mất một phần',
  'complete the text: it may have been cut off':
    'bổ sung cho đủ văn bản: có thể văn bản đã bị cắt mất một phần',
  '"{0}" is missing': 'thiếu "{0}"',
  '"," or "{0}" is missing': 'thiếu "," hoặc "{0}"',
  'a comma stands before "{0}"': 'có dấu phẩy ngay trước "{0}"',
  'remove the comma': 'bỏ dấu phẩy',
  'a key is missing here': 'ở đây thiếu một khóa',
  'write the key in double quotes': 'ghi khóa trong dấu ngoặc kép',
  'the key "{0}" stands here twice': 'khóa "{0}" xuất hiện hai lần ở đây',
  'remove one of them': 'bỏ một trong hai',
  '":" is missing behind the key': 'thiếu ":" sau khóa',
  'a text is not closed, or holds what must be escaped':
    'một văn bản chưa được đóng, hoặc chứa ký tự phải viết bằng dấu thoát',
  'close it with a double quote; write line ends as \\n, and \\ as \\\\':
    'đóng bằng dấu ngoặc kép; viết chỗ xuống dòng là \\n, và \\ là \\\\',
  'use straight double quotes: "…"': 'dùng dấu ngoặc kép thẳng: "…"',
  'remove the comment: JSON has none': 'bỏ chú thích: JSON không có chú thích',
  'write a value: text in double quotes, a number, true, false, null, {…} or […]':
    'ghi một giá trị: văn bản trong dấu ngoặc kép, một số, true, false, null, {…} hoặc […]',
  '{0} is no JSON value': '{0} không phải giá trị JSON',

  // Scripts and saved views.
  'it is larger than {0} MB': 'tệp lớn hơn {0} MB',
  'choose a file that was saved here': 'chọn một tệp đã được lưu từ đây',
  'it cannot be read': 'không đọc được tệp',
  'see whether it is still there and may be read': 'kiểm tra xem tệp còn đó và được phép đọc không',
  'it is written in format {0}, and the newest one known here is {1}':
    'tệp được ghi theo định dạng {0}, mà ở đây chỉ biết đến định dạng {1}',
  'open it with the newer version of the program that wrote it':
    'mở bằng phiên bản mới hơn của chương trình đã ghi tệp',
  'another scene has the id "{0}"': 'một cảnh khác đã mang id "{0}"',
  'give each scene an id of its own': 'đặt cho mỗi cảnh một id riêng',
  'another view has the name "{0}"': 'một góc nhìn khác đã mang tên "{0}"',
  'give each view a name of its own': 'đặt cho mỗi góc nhìn một tên riêng',
};
