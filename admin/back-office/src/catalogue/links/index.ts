import LinkIcon from '@mui/icons-material/LinkOutlined';
import { LinkList } from './LinkList';

export default { name: 'links', icon: LinkIcon, list: LinkList };
