import DataIcon from '@mui/icons-material/StorageOutlined';
import { lazyScreen } from '../navigation/lazyScreen';

const DataSetList = lazyScreen(async () => (await import('./DataSetList')).DataSetList);

export default { name: 'dataSets', icon: DataIcon, list: DataSetList };
