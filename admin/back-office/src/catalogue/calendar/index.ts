import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { lazy } from 'react';

/** A screen of its own rather than a list: a month at a time. */
const CalendarPage = lazy(() => import('./CalendarPage'));

export default { name: 'calendar', icon: CalendarIcon, list: CalendarPage };
