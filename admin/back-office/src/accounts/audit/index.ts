import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { AuditList } from './AuditList';

export default { name: 'auditEvents', icon: HistoryIcon, list: AuditList };
