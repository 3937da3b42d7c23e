import LinkIcon from '@mui/icons-material/LinkOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const LinkList = lazyScreen(async () => (await import('./LinkList')).LinkList);

export default { name: 'links', icon: LinkIcon, list: LinkList };
