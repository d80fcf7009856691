"""What can be a person's name: a run of capitalised words that is no pronoun, no day, no sentence starter."""

TITLES = (
    "Mr|Mrs|Ms|Miss|Mister|Dr|Doctor|Professor|Prof|Lady|Lord|Sir|Madam|Madame|Captain|Cpt|Major|Colonel|General"
    "|Sergeant|Lieutenant|Commander|King|Queen|Prince|Princess|Aunt|Uncle|Father|Mother|Brother|Sister|Monsieur|Master"
)

_NO_NAMES = """
a an the and but or so then now when while as if after before because though although until since there here
it its he she they we you who what which that this these those his her their our your my him them us me
himself herself someone somebody everyone everybody nobody one no not yes well oh ah hey for from in into on
at of with without another all both neither either each some any many few most nothing something everything
once still just even monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december was were is are be been had has have did does do could
would should will might must can how why where to by up down out instead finally suddenly eventually only
again
"""
_NEVER = frozenset(_NO_NAMES.split())


def is_name(text: str) -> bool:
    """Whether *text*, a run of capitalised words, can name somebody; "I" can."""
    words = text.split()
    return text == "I" or all(word.rstrip(".,").lower() not in _NEVER and word != "I" for word in words)
