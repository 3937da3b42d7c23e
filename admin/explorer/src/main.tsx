import { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import { ask } from './ask';
import { EXAMPLES } from './examples';
import './explorer.css';
import { scalarSchemas } from './scalars';
import { prepareWorkers } from './workers/prepareWorkers';

type Props = ComponentProps<typeof GraphiQL>;

async function open(place: HTMLElement): Promise<void> {
  prepareWorkers();
  const customScalarSchemas = await scalarSchemas();
  createRoot(place).render(
    // Headers may hold a token: they are never kept, nor is a history of what was asked.
    <GraphiQL
      fetcher={ask as Props['fetcher']}
      customScalarSchemas={customScalarSchemas as Props['customScalarSchemas']}
      defaultTabs={[...EXAMPLES]}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      plugins={[]}
    >
      <GraphiQL.Logo>
        <a className="graphiql-logo-link" href="/?lang=en">
          Advice for finding work
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}

const place = document.getElementById('explorer');
if (place) void open(place);
