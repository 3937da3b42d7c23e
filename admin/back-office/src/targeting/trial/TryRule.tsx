import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import type { ProviderWith } from '../../client/resource';
import { useAction } from '../../common/useAction';
import { Fold } from '../../common/Fold';
import { reasonOf } from '../../common/useAnswer';
import { countIncomplete } from '../rule/conversion';
import type { Facts, Rule } from '../../../../shared/rule';
import type { ruleActions, RuleEvaluation } from '../rule/rulesProvider';
import { EvaluationResult } from './EvaluationResult';
import { FactsEditor } from './FactsEditor';

/** Tries the rule on the facts of an invented person. */
export function TryRule({ rule }: { rule: Rule }) {
  const translate = useTranslate();
  return (
    <Fold title={translate('rules.try.title')} level="h2">
      <Trial rule={rule} />
    </Fold>
  );
}

function Trial({ rule }: { rule: Rule }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ProviderWith<typeof ruleActions>>();
  const [facts, setFacts] = useState<Facts>({});
  const [result, setResult] = useState<RuleEvaluation | null>(null);
  const [refusal, setRefusal] = useState('');
  const { run, isRunning } = useAction({ onError: (error) => setRefusal(reasonOf(error)) });
  const attempt = () =>
    run(async () => {
      setRefusal('');
      setResult(null);
      setResult(await dataProvider.evaluateRule(rule, facts));
    });
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {translate('rules.try.help')}
      </Typography>
      <FactsEditor facts={facts} onChange={setFacts} />
      <Button variant="outlined" onClick={attempt} disabled={isRunning || countIncomplete(rule) > 0} sx={{ my: 1 }}>
        {translate('rules.try.run')}
      </Button>
      <div aria-live="polite">
        {refusal && <Typography color="error">{translate(refusal, { _: refusal })}</Typography>}
        {result && <EvaluationResult evaluation={result} />}
      </div>
    </>
  );
}
