import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const NoticesPage = lazyScreen(async () => (await import('./NoticesPage')).NoticesPage);

/** Opened from the bell; the menu has no entry for it. */
export default { name: 'notices', icon: NotificationsIcon, list: NoticesPage };
