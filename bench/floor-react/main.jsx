import { StrictMode, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { create } from 'zustand';
import set from '../questions.json';
import '../floor.css';

const useCase = create((change) => ({
  language: document.documentElement.lang,
  done: [],
  answer: (index) => change(({ done }) => ({ done: [...done, index] })),
  back: () => change(({ done }) => ({ done: done.slice(0, -1) })),
  switchLanguage: () => change(({ language }) => ({ language: language === 'en' ? 'ja' : 'en' })),
}));

function Wizard() {
  const { language, done, answer, back, switchLanguage } = useCase();
  const { ask, why, answers = [] } = set.questions[done.length] ?? set.result;
  const heading = useRef(null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (done.length > 0) heading.current.focus();
  }, [done.length]);
  return (
    <>
      <header>
        {done.length > 0 && <button onClick={back}>{set.back[language]}</button>}
        <button onClick={switchLanguage}>{set.other[language]}</button>
      </header>
      <main>
        <h1 tabIndex={-1} ref={heading}>
          {ask[language]}
        </h1>
        <p>{why[language]}</p>
        <ul className="answers">
          {answers.map((text, index) => (
            <li key={`${done.length}-${index}`}>
              <button onClick={() => answer(index)}>{text[language]}</button>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Wizard />
  </StrictMode>,
);
