import FaceIcon from '@mui/icons-material/FaceOutlined';
import { PersonaList } from './PersonaList';

export default { name: 'personas', icon: FaceIcon, list: PersonaList };
