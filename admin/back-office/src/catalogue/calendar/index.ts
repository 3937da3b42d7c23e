import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

/** A screen of its own rather than a list: a month at a time. */
const CalendarPage = lazyScreen(async () => (await import('./CalendarPage')).default);

export default { name: 'calendar', icon: CalendarIcon, list: CalendarPage };
