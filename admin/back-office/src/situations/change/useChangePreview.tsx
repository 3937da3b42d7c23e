import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { ApiError } from '../../client/errors';
import type { ProviderWith } from '../../client/resource';
import { type Rule, sameRule } from '../../../../shared/rule';
import type { SituationRecord } from '../record/situationsProvider';
import { ChangeDialog } from './ChangeDialog';
import type { SituationChange, situationChangeActions } from './changeProvider';

interface Asked {
  change: SituationChange;
  decide: (isAgreed: boolean) => void;
}

/** An invalid rule has no preview: saving it shows the errors. */
async function changeOf(api: typeof situationChangeActions, id: string, rule: Rule): Promise<SituationChange | null> {
  try {
    return await api.situationChange(id, rule);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}

/** Shows which items a new rule affects before it is saved, and waits for the author's confirmation. */
export function useChangePreview() {
  const api = useDataProvider<ProviderWith<typeof situationChangeActions>>();
  const [asked, setAsked] = useState<Asked | null>(null);
  const agrees = async ({ id, rule: saved }: SituationRecord, rule: Rule): Promise<boolean> => {
    const change = sameRule(saved, rule) ? null : await changeOf(api, id, rule);
    if (!change || change.items.length === 0) return true;
    const isAgreed = await new Promise<boolean>((decide) => setAsked({ change, decide }));
    setAsked(null);
    return isAgreed;
  };
  const dialog = asked && (
    <ChangeDialog change={asked.change} onSave={() => asked.decide(true)} onBack={() => asked.decide(false)} />
  );
  return { agrees, dialog };
}
