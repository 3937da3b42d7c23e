import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import { lazy } from 'react';

/** A screen of its own rather than a list: nothing of it is stored. */
const Playground = lazy(() => import('./Playground'));

export default { name: 'playground', icon: ScienceIcon, list: Playground };
