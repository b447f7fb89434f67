/** The lock of frozen numbers. Decoration beside its words. */
export function Lock() {
  return (
    <svg className="lock" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d="M6 9V6a4 4 0 0 1 8 0v3M4.5 9h11v8h-11z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}
