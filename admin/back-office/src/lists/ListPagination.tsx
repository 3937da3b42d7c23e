import { Pagination, useTranslate } from 'react-admin';

/** As react-admin makes it, whose buttons speak English on a telephone. */
export function ListPagination() {
  const translate = useTranslate();
  const named = (way: 'previous' | 'next') => {
    const title = translate(`ra.navigation.${way}`);
    return { title, 'aria-label': title };
  };
  return <Pagination slotProps={{ actions: { previousButton: named('previous'), nextButton: named('next') } }} />;
}
