"""Given names with the gender that they mostly have, and their short forms: a weak prior where nothing else tells."""

import tomllib
from importlib.resources import files

_LISTS = tomllib.loads(files("audiofic.speakers").joinpath("given_names.toml").read_text("utf-8"))
GIVEN: dict[str, str] = {name: gender for gender, names in _LISTS.items() for name in names.split()}
"""Given name in lower case -> "female" or "male"."""

_SHORT = """
abby=abigail al=albert,alfred,alan,alexander alec=alexander alex=alexander,alexandra alf=alfred algy=algernon
andy=andrew archie=archibald art=arthur bea=beatrice becca=rebecca becky=rebecca bella=isabella,arabella
ben=benjamin,benedict bernie=bernard bert=albert,herbert,bertram,hubert bertie=albert,herbert,bertram bess=elizabeth
bessie=elizabeth beth=elizabeth,bethany betsy=elizabeth betty=elizabeth bill=william billy=william bob=robert
bobby=robert cal=calvin,caleb cathy=catherine,katherine charley=charles charlie=charles,charlotte
chris=christopher,christina,christian chrissie=christina,christine connie=constance dan=daniel danny=daniel dave=david
davy=david debbie=deborah dick=richard dickie=richard dolly=dorothy dora=dorothea,theodora dot=dorothy
ed=edward,edmund,edwin eddie=edward,edmund,edwin ellie=eleanor,ellen,elizabeth emmy=emily,emma evie=eve,evelyn,eva
fanny=frances flo=florence frank=francis,franklin fred=frederick,alfred freddie=frederick,alfred freddy=frederick
gabe=gabriel gabby=gabrielle georgie=george,georgiana,georgina ginny=virginia,ginevra greg=gregory gus=augustus,angus
gwen=gwendolen,gwendolyn hal=henry,harold hank=henry harry=henry,harold,harrison hattie=harriet izzy=isabel,isabella
jack=john jackie=jacqueline jake=jacob jamie=james jan=janet,janice jeff=jeffrey jem=james,jeremy jen=jennifer
jenny=jennifer,jane jess=jessica jessie=jessica jim=james jimmy=james jo=josephine,joanna joe=joseph joey=joseph
johnny=john jon=jonathan josh=joshua judy=judith kate=katherine,catherine,kathryn kathy=katherine,kathleen
katie=katherine,catherine katy=katherine ken=kenneth kenny=kenneth kim=kimberly kit=christopher,katherine
kitty=catherine,katherine larry=lawrence laurie=laurence len=leonard leo=leonard,leopold lettie=letitia lexi=alexis
lew=lewis lil=lillian,lily liz=elizabeth liza=eliza,elizabeth lizzie=elizabeth lizzy=elizabeth lottie=charlotte
lou=louis,louise,louisa lulu=louise maddie=madeleine,madeline madge=margaret maggie=margaret mandy=amanda
margie=margaret,margery marty=martin matt=matthew matty=matilda maude=matilda max=maximilian,maxwell
meg=margaret,megan mel=melanie,melissa,melvin mick=michael mickey=michael mike=michael millie=mildred,millicent
minnie=wilhelmina mitch=mitchell moll=mary molly=mary,margaret nan=anne,nancy nancy=anne nat=nathaniel,natalie
nate=nathan,nathaniel ned=edward,edmund nell=eleanor,helen,ellen nellie=eleanor,helen,ellen nelly=eleanor,helen,ellen
nick=nicholas nicky=nicholas,nicole nora=eleanor,honora oli=oliver ollie=oliver,olivia pam=pamela pat=patrick,patricia
patsy=patricia patty=patricia,martha peggy=margaret penny=penelope pete=peter phil=philip,phillip pip=philip,philippa
polly=mary,margaret ralphie=ralph randy=randolph,randall ray=raymond reg=reginald reggie=reginald rich=richard
rick=richard,frederick ricky=richard rob=robert robbie=robert rod=rodney,roderick ron=ronald ronnie=ronald,veronica
ronny=ronald rosie=rose,rosemary rudy=rudolph sadie=sarah sal=sally,salvatore sally=sarah sam=samuel,samantha,samson
sammy=samuel,samantha sandy=alexander,sandra seb=sebastian sid=sidney,sydney sophy=sophia,sophie stan=stanley
steph=stephanie steve=stephen,steven stevie=stephen,steven stu=stuart sue=susan,suzanne susie=susan,susannah
suzy=susan,suzanne tad=thaddeus ted=edward,theodore,edmund teddy=edward,theodore terry=terence,theresa tess=theresa
tessa=theresa theo=theodore,theodora tibby=theobald tilly=matilda tim=timothy timmy=timothy tina=christina toby=tobias
tom=thomas tommy=thomas toni=antonia tony=anthony,antony trixie=beatrice val=valerie,valentine vicky=victoria
vin=vincent vince=vincent viv=vivian,vivien wally=walter walt=walter wes=wesley wil=william,wilfred will=william
willy=william win=winifred,winston winnie=winifred zach=zachary zack=zachary
"""
NICKNAMES = {short: tuple(long.split(",")) for short, long in (pair.split("=") for pair in _SHORT.split())}
"""Short form in lower case -> the names that it may stand for."""
