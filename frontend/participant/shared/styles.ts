import { css } from 'lit';

/** What every piece of the participant's page looks like; colours and sizes are the page's tokens. */
export const styles = css`
  :host {
    display: block;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1 {
    margin: 0 0 18px;
    font-size: 24px;
    font-weight: 620;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h1:focus {
    outline: none;
  }

  h2 {
    margin: 0 0 8px;
    font-size: var(--text);
    font-weight: 620;
  }

  p {
    margin: 0 0 14px;
  }

  a {
    color: var(--accent);
    text-underline-offset: 3px;
  }

  :focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }

  button {
    font: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }

  .primary,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 52px;
    padding: 12px 28px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .primary {
    background: var(--accent);
    color: var(--accent-ink);
  }

  @media (hover: hover) {
    .primary:not([aria-disabled='true']):hover {
      background: var(--accent-strong);
    }

    .secondary:hover {
      border-color: var(--accent);
      color: var(--accent);
    }
  }

  .primary[aria-disabled='true'] {
    background: var(--rest);
    color: var(--rest-ink);
    cursor: default;
  }

  .secondary {
    background: var(--card);
    border-color: var(--line-strong);
    color: var(--ink);
  }

  .plain {
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font-size: var(--text-small);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .plain:hover {
    color: var(--ink);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 20px;
    margin-top: 28px;
  }

  .card {
    padding: var(--card-padding, 18px);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }

  .quiet {
    color: var(--ink-2);
    font-size: var(--text-small);
  }

  .error {
    margin: 8px 0 0;
    color: var(--danger);
    font-size: var(--text-small);
    font-weight: 560;
  }

  .notice {
    padding: 14px 18px;
    border-radius: var(--radius);
    background: var(--accent-soft);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .prose > :first-child {
    margin-top: 0;
  }

  .prose > :last-child {
    margin-bottom: 0;
  }

  .prose :is(h1, h2, h3, h4) {
    margin: 22px 0 6px;
    font-size: var(--text);
    font-weight: 620;
    line-height: 1.35;
  }

  .prose :is(ul, ol) {
    margin: 0 0 14px;
    padding-left: 22px;
  }

  .prose li {
    margin-bottom: 4px;
  }

  .prose kbd {
    padding: 1px 7px;
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    font: inherit;
    font-size: 0.88em;
  }

  .prose img {
    max-width: 100%;
  }

  @media (max-width: 520px) {
    h1 {
      margin-bottom: 12px;
      font-size: 21px;
    }

    .actions {
      flex-direction: column-reverse;
      align-items: stretch;
    }

    .actions .plain {
      align-self: center;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    .primary,
    .secondary {
      transition:
        background-color 120ms,
        border-color 120ms,
        color 120ms;
    }
  }
`;
