import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { PartnerList } from './PartnerList';

export default { name: 'partners', icon: HandshakeIcon, list: PartnerList, recordRepresentation: 'name' };
