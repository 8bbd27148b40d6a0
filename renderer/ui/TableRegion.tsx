import type { ComponentChildren } from 'preact';

/**
 * Around a `<table class="table">` that may be wider than its place: it scrolls there, by keyboard,
 * too (WCAG 2.2, 2.1.1). `name` is the table's caption for screen readers.
 */
export const TableRegion = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="table-region" role="region" aria-label={name} tabIndex={0}>
    {children}
  </div>
);
