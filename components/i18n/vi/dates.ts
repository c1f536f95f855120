import type { DateStyle, DateWords } from '../date-words';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const quarter = (number: number) => `quý ${QUARTERS[number - 1] ?? ''}`;

const long: DateStyle = {
  day: (day, month) => `${day} tháng ${month}`,
  month: (month) => `tháng ${month}`,
  quarter,
  year: (year) => `năm ${year}`,
  inYear: (unit, year) => `${unit} năm ${year}`,
  dash: ' – ',
  beforeDay: 'ngày ',
  modified: {
    early: (unit) => `đầu ${unit}`,
    mid: (unit) => `giữa ${unit}`,
    late: (unit) => `cuối ${unit}`,
  },
  between: (first, last) => `trong khoảng từ ${first} đến ${last}`,
  from: (first) => `từ ${first}, không nêu ngày kết thúc`,
  orLater: (first) => `sớm nhất ${first}`,
  by: (last) => `chậm nhất ${last}`,
  about: (date) => `khoảng ${date}`,
  uncertain: (date) => `${date} (chưa chắc chắn)`,
  undated: 'chưa rõ ngày',
};

export const dates: DateWords = {
  long,
  short: {
    ...long,
    day: (day, month) => `${day}/${month}`,
    inYear: (unit, year) => `${unit}/${year}`,
    beforeDay: '',
    between: (first, last) => `trong khoảng ${first} – ${last}`,
    from: (first) => `từ ${first}`,
  },
  range: {
    onDay: (day) => day,
    inWhole: (whole) => `trong ${whole}`,
    fromTo: (first, last) => `từ ${first} đến ${last}`,
    fromToEnd: (first, last) => `từ ${first} đến hết ${last}`,
    from: (first) => `từ ${first} trở đi`,
    untilDay: (day) => `đến hết ${day}`,
    untilEnd: (whole) => `đến hết ${whole}`,
  },
  tick: {
    quarter: (number) => `Q.${QUARTERS[number - 1] ?? ''}`,
    month: (month) => `T${month}`,
    wholeMonth: (month, year) => `Tháng ${month}/${year}`,
  },
  monthHeading: (month, year) => `Tháng ${month} năm ${year}`,
};
