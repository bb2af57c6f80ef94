import './tokens.css';
import './theme.css';
import './controls.css';
import './panels/checks/checks.css';
import './panels/panels.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { startUp } from './app/start-up.ts';
import { loadTexts } from './i18n.ts';

const texts = loadTexts('first');
startUp();
void draw();

async function draw(): Promise<void> {
  // A page without words can still say by its shape that something is there; a blank one cannot.
  await Promise.allSettled([texts]);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}
