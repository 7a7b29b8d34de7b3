import { css } from '@lit/reactive-element';

/** Badges, marks and pace; with the meaning tokens only they use. */
export const badges = css`
  .w {
    --met-text: var(--resolution-met-text, #005a4f);
    --met-surface: var(--resolution-met-surface, #e4f3f0);
    --met-mark: var(--resolution-met-mark, #00796b);
    --open-text: var(--resolution-open-text, #714600);
    --failed-text: var(--resolution-failed-text, #fff);
    --part-text: var(--resolution-part-text, #2c3642);
    --part-surface: var(--resolution-part-surface, #eceff2);
    --part-mark: var(--resolution-part-mark, #4d5a68);
    --unknown-text: var(--resolution-unknown-text, #4d5660);
    --unknown-mark: var(--resolution-unknown-mark, #737d87);
    --badge-radius: var(--resolution-badge-radius, var(--radius));
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.1em 0.6em 0.1em 0.4em;
    border: 1px solid;
    border-radius: var(--badge-radius);
    font-weight: 700;
    font-size: 0.9375em;
    line-height: 1.5;
    white-space: nowrap;
  }
  .mark {
    stroke-width: 2;
  }
  .mark > .fill {
    fill: currentColor;
  }
  .mark > :is(.line, .hair) {
    stroke: currentColor;
  }
  .mark > .ink {
    stroke: var(--mark-ink, var(--surface));
    stroke-width: 2.2;
  }
  .mark-chua-co-so-lieu > .line {
    stroke-dasharray: 3.2 2.4;
  }
  .badge-vuot,
  .badge-dat,
  .badge-dat-tre {
    color: var(--met-text);
    background: var(--met-surface);
    border-color: var(--met-mark);
  }
  .badge-trong-nguong {
    color: var(--met-text);
    background: var(--surface);
    border-color: var(--met-mark);
  }
  .badge-chua-dat {
    color: var(--open-text);
    background: var(--open-surface);
    border-color: var(--open-mark);
  }
  .badge-khong-dat {
    color: var(--failed-text);
    background: var(--failed);
    border-color: var(--failed);
  }
  .badge-mot-phan {
    color: var(--part-text);
    background: var(--part-surface);
    border-color: var(--part-mark);
  }
  .badge-chua-co-so-lieu,
  .badge-chua-danh-gia {
    color: var(--unknown-text);
    border-color: var(--unknown-mark);
    font-weight: 400;
  }
  .badge-chua-co-so-lieu {
    border-style: dashed;
  }
  .mark-vuot,
  .mark-dat,
  .mark-dat-tre,
  .mark-trong-nguong {
    color: var(--met-mark);
  }
  .mark-chua-dat {
    color: var(--open-mark);
  }
  .mark-khong-dat {
    color: var(--failed);
  }
  .mark-mot-phan {
    color: var(--part-mark);
  }
  .mark-chua-co-so-lieu,
  .mark-chua-danh-gia {
    color: var(--unknown-mark);
  }
  .badge-khong-dat > .mark {
    color: var(--failed-text);
    --mark-ink: var(--failed);
  }
  .w[data-theme='contrast'] .badge {
    border-width: 2px;
  }
  .pace {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-size: 0.9375em;
  }
  .pace > .mark {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: inherit;
  }
  .pace .line {
    stroke-width: 3;
  }
  .pace .hair {
    stroke-width: 1;
  }
  @media (forced-colors: active) {
    .mark {
      --mark-ink: Canvas;
      color: CanvasText;
    }
    .badge {
      border-width: 2px;
    }
    .badge-khong-dat {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: CanvasText;
    }
    .badge-khong-dat > .mark {
      --mark-ink: CanvasText;
      color: Canvas;
    }
  }
  @media print {
    .badge {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
