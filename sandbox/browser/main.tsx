import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/start.css';
import './styles/tickets.css';
import './styles/ticket.css';
import './styles/conversation.css';
import './styles/apps.css';
import './styles/inbox.css';
import './styles/faults.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
