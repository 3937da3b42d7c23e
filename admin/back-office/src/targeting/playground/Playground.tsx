import { Grid, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import { sameRule } from '../../../../shared/rule';
import { LiveAudience } from '../live/LiveAudience';
import { useRuleLive } from '../live/useRuleLive';
import { factRowId } from '../trial/FactsRows';
import { PersonPart } from './PersonPart';
import { ResultPart } from './ResultPart';
import { RulePart } from './RulePart';
import { EMPTY_RULE, useStart } from './useStart';
import { useTryingWord } from './words/useTryingWord';

/** Focuses the value of a fact, once its row is rendered. */
const focusRow = (fact: string) =>
  setTimeout(() =>
    document.getElementById(factRowId(fact))?.querySelector<HTMLElement>('input, [role="combobox"]')?.focus(),
  );

/** A rule tried on a person, without saving anything. */
export default function Playground() {
  const translate = useTranslate();
  const word = useTryingWord();
  const { start, named, rule, setRule, facts, setFacts, takeRule, takePersona } = useStart();
  // What somebody took up may be for everybody; before anything was taken up or written, there is nothing to tell.
  const isUnwritten = !start.situation && !start.recommendation && sameRule(rule, EMPTY_RULE);
  const live = useRuleLive({ rule, whole: isUnwritten ? null : rule, inForce: named });
  const answer = (fact: string) => {
    setFacts({ ...facts, [fact]: null });
    focusRow(fact);
  };
  return (
    <>
      <Title title="resources.playground.name" />
      <Typography sx={{ my: 2 }}>{word('help')}</Typography>
      <Grid container spacing={2}>
        <Grid size={{ xs: 12, lg: 7 }} sx={{ minWidth: 0 }}>
          <RulePart start={start} rule={rule} live={live} onChange={setRule} onTake={takeRule} />
          <PersonPart persona={start.persona} facts={facts} onChange={setFacts} onTake={takePersona} />
        </Grid>
        <Grid size={{ xs: 12, lg: 5 }} sx={{ minWidth: 0 }}>
          {isUnwritten ? (
            <Section title={word('result')}>
              <Typography>{word('begin')}</Typography>
            </Section>
          ) : (
            <>
              <ResultPart rule={rule} facts={facts} onAnswer={answer} />
              <Section title={translate('audience.title')}>
                <LiveAudience live={live} />
              </Section>
            </>
          )}
        </Grid>
      </Grid>
    </>
  );
}
