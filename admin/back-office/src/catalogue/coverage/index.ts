import GridViewIcon from '@mui/icons-material/GridViewOutlined';
import { lazy } from 'react';

const CoveragePage = lazy(() => import('./CoveragePage'));

export default { name: 'coverage', icon: GridViewIcon, list: CoveragePage };
