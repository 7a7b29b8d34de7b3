/** Lint findings, one a line. Messages are cut: a pattern with \p{L} in it would otherwise be spelled out letter by letter. */
export default function report(results) {
  const lines = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, message, ruleId }) => {
      const words = message.length > 300 ? `${message.slice(0, 120)} … ${message.slice(-160)}` : message;
      return `${filePath.slice(process.cwd().length + 1)}:${line}:${column}  ${words}  (${ruleId})`;
    }),
  );
  return lines.length ? `${lines.join('\n')}\n${lines.length} findings` : '';
}
