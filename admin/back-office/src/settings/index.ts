import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { lazyScreen } from '../navigation/lazyScreen';

/** A screen of its own rather than a list. */
const SettingsPage = lazyScreen(async () => (await import('./SettingsPage')).SettingsPage);

export default { name: 'settings', icon: SettingsIcon, list: SettingsPage };
