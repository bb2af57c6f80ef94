import { Component, type ReactNode } from 'react';
import { currentT } from '../i18n.ts';

type Props = { children: ReactNode };

/** React offers error boundaries only as a class. The library holds every act, so starting again loses nothing. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const t = currentT();
    return (
      <main className="trouble" role="alert">
        <h1>{t('trouble.title')}</h1>
        <p>{t('trouble.text')}</p>
        <button type="button" className="button main" onClick={() => window.location.reload()}>
          {t('trouble.again')}
        </button>
      </main>
    );
  }
}
