import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const AuditList = lazyScreen(async () => (await import('./AuditList')).AuditList);

export default { name: 'auditEvents', icon: HistoryIcon, list: AuditList };
