import { useEffect, useState } from 'react';

/** A picture that is on this machine only, with the way to save it under the name the ledger will know it by. */
export function Photo(props: { picture: Blob; name: string; alt: string; save: string }) {
  const { picture } = props;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  const file = props.name.replace(/^media\//, '');
  return url === undefined ? null : (
    <a className="draft-photo" href={url} download={file} aria-label={props.save}>
      <img src={url} alt={props.alt} width={96} height={60} />
    </a>
  );
}
