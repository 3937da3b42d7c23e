import { useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import { useRefusals } from '../../../common/useRefusals';
import { moved } from './moved';
import type { ListedReason, refusalReasonActions } from './refusalReasonsProvider';
import { useReasonText } from './useReasonText';

/** Moves a reason up or down, and says where it is then: the rows change places under the eyes only. */
export function useReasonOrder() {
  const api = useDataProvider<ProviderWith<typeof refusalReasonActions>>();
  const { data = [], refetch } = useListContext<ListedReason>();
  const { onError, dialog } = useRefusals();
  const { run } = useAction({ onError });
  const notify = useNotify();
  const translate = useTranslate();
  const { labelOf } = useReasonText();
  const placeOf = ({ id }: ListedReason) => data.findIndex((reason) => reason.id === id);
  const move = async (reason: ListedReason, by: -1 | 1): Promise<void> => {
    const order = moved(data, placeOf(reason), by);
    if (!order) return;
    await run(async () => {
      await api.orderRefusalReasons(order.map(({ key }) => key));
      await refetch();
      notify(
        translate('resources.refusalReasons.moved', {
          label: labelOf(reason).text,
          place: order.indexOf(reason) + 1,
          count: order.length,
        }),
        { type: 'success' },
      );
    });
  };
  const canMove = (reason: ListedReason, by: -1 | 1): boolean => moved(data, placeOf(reason), by) !== null;
  return { move, canMove, dialog };
}
