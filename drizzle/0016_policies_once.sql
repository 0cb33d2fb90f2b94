-- A policy's settings are the same for every row of a statement: asked once, not once a row, they can also lead to an
-- index. New policies are written with (SELECT current_setting(…)) from the start.
DO $$ DECLARE rule record; once text := '(SELECT current_setting(''cua_so.\1''::text, true))';
  each text := '(?<!SELECT )current_setting\(''cua_so\.(place|office)''::text, true\)'; BEGIN
  FOR rule IN SELECT tablename, policyname, qual, with_check FROM pg_policies
    WHERE schemaname = 'public' AND (qual LIKE '%cua_so.%' OR with_check LIKE '%cua_so.%')
  LOOP
    EXECUTE format('ALTER POLICY %I ON %I', rule.policyname, rule.tablename)
      || coalesce(' USING (' || regexp_replace(rule.qual, each, once, 'g') || ')', '')
      || coalesce(' WITH CHECK (' || regexp_replace(rule.with_check, each, once, 'g') || ')', '');
  END LOOP;
END $$;
