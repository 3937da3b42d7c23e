import GridViewIcon from '@mui/icons-material/GridViewOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const CoveragePage = lazyScreen(async () => (await import('./CoveragePage')).default);

export default { name: 'coverage', icon: GridViewIcon, list: CoveragePage };
