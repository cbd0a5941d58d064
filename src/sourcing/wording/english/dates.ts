import type {CalendarDay} from '../../calendar.ts'

/** @internal */
export type DateOrder = 'monthDay' | 'dayMonth'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The months that the Associated Press stylebook shortens beside a day; the short ones stand as they are. */
const shortened = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** `Nov. 16, 2022`, `16 November 2022`. @internal */
export const dateIn: Record<DateOrder, (day: CalendarDay) => string> = {
  monthDay: ({year, month, day}) => `${shortened[month - 1]} ${day}, ${year}`,
  dayMonth: ({year, month, day}) => `${day} ${months[month - 1]} ${year}`,
}
